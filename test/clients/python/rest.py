"""The vendor's SDK for the REST APIs, over JSON-RPC as it is by default and over REST."""

import requests
import urllib3
from com.vmware.cis.tagging_client import CategoryModel
from com.vmware.vapi.std_client import DynamicID
from com.vmware.vcenter.vm.hardware_client import Cpu, Disk, Ethernet, Memory
from com.vmware.vcenter.vm_client import Power
from com.vmware.vcenter_client import VM, Cluster, Datastore, Folder, Host, Network
from scenario import SCENARIOS, Server, name_of, scenario
from vmware.vapi.lib.connect import get_requests_connector
from vmware.vapi.security.client.security_context_filter import LegacySecurityContextFilter
from vmware.vapi.security.session import create_session_security_context
from vmware.vapi.stdlib.client.factories import StubConfigurationFactory
from vmware.vapi.vsphere.client import create_vsphere_client

urllib3.disable_warnings()


def http():
    """A session that takes our certificate, whatever the environment says about authorities and proxies."""
    session = requests.session()
    session.verify = False
    session.trust_env = False
    return session


def client_of(server):
    address = f"{server.host}:{server.port}"
    return create_vsphere_client(server=address, username=server.user, password=server.password, session=http())


def caught(action):
    try:
        action()
        return None
    except Exception as error:  # the name is what the test looks at
        return name_of(error)


@scenario
def lists(server):
    client = client_of(server)
    vcenter = client.vcenter
    info = client.session_svc.get()
    return {
        "user": info.user,
        "vms": [vm.name for vm in vcenter.VM.list()],
        "on": len(vcenter.VM.list(VM.FilterSpec(power_states={Power.State.POWERED_ON}))),
        "hosts": [host.name for host in vcenter.Host.list(Host.FilterSpec(standalone=True))],
        "clusters": [cluster.name for cluster in vcenter.Cluster.list()],
        "datacenters": [datacenter.name for datacenter in vcenter.Datacenter.list()],
        "datastores": [datastore.name for datastore in vcenter.Datastore.list()],
        "networks": len(vcenter.Network.list()),
        "folders": [folder.name for folder in vcenter.Folder.list(Folder.FilterSpec(type=Folder.Type.VIRTUAL_MACHINE))],
        "pools": [pool.name for pool in vcenter.ResourcePool.list()],
        "version": client.appliance.system.Version.get().version[:3],
    }


@scenario
def machine(server):
    """A VM made, read, powered, changed, cloned, tagged and deleted."""
    client = client_of(server)
    vcenter = client.vcenter
    cluster = vcenter.Cluster.list(Cluster.FilterSpec(names={"DC0_C0"}))[0].cluster
    folder = vcenter.Folder.list(Folder.FilterSpec(names={"vm"}, type=Folder.Type.VIRTUAL_MACHINE))[0].folder
    datastore = vcenter.Datastore.list(Datastore.FilterSpec(names={"LocalDS_0"}))[0].datastore
    network = vcenter.Network.list(Network.FilterSpec(types={Network.Type.DISTRIBUTED_PORTGROUP}))[-1].network
    vm = vcenter.VM.create(
        VM.CreateSpec(
            name="from-sdk",
            guest_os="RHEL_8_64",
            placement=VM.PlacementSpec(folder=folder, cluster=cluster, datastore=datastore),
            cpu=Cpu.UpdateSpec(count=2, cores_per_socket=1),
            memory=Memory.UpdateSpec(size_mib=1024),
            disks=[Disk.CreateSpec(new_vmdk=Disk.VmdkCreateSpec(capacity=1 << 30))],
            nics=[
                Ethernet.CreateSpec(
                    start_connected=True,
                    backing=Ethernet.BackingSpec(type=Ethernet.BackingType.DISTRIBUTED_PORTGROUP, network=network),
                )
            ],
        )
    )
    answer = {}
    info = vcenter.VM.get(vm)
    answer["made"] = {
        "name": info.name,
        "guest": info.guest_os,
        "memory": info.memory.size_mib,
        "disks": [disk.capacity for disk in info.disks.values()],
        "nics": [nic.backing.network == network for nic in info.nics.values()],
        "state": info.power_state,
    }
    vcenter.vm.Power.start(vm)
    answer["started"] = vcenter.vm.Power.get(vm).state
    answer["again"] = caught(lambda: vcenter.vm.Power.start(vm))
    vcenter.vm.Power.stop(vm)
    disk = vcenter.vm.hardware.Disk.create(vm, Disk.CreateSpec(new_vmdk=Disk.VmdkCreateSpec(capacity=1 << 20)))
    answer["second"] = vcenter.vm.hardware.Disk.get(vm, disk).label
    vcenter.vm.hardware.Cpu.update(vm, Cpu.UpdateSpec(count=4))
    answer["cpus"] = vcenter.vm.hardware.Cpu.get(vm).count
    copy = vcenter.VM.clone(VM.CloneSpec(source=vm, name="from-sdk-copy", power_on=False))
    answer["copy"] = vcenter.VM.get(copy).name
    task = vcenter.VM.clone_task(VM.CloneSpec(source=vm, name="from-sdk-task"))
    answer["by_task"] = vcenter.VM.get(task.get_result()).name
    third = vcenter.VM.list(VM.FilterSpec(names={"from-sdk-task"}))[0].vm

    category = client.tagging.Category.create(
        client.tagging.Category.CreateSpec(
            name="from-sdk",
            description="",
            cardinality=CategoryModel.Cardinality.SINGLE,
            associable_types={"VirtualMachine"},
        )
    )
    tag = client.tagging.Tag.create(client.tagging.Tag.CreateSpec(name="one", description="", category_id=category))
    other = client.tagging.Tag.create(client.tagging.Tag.CreateSpec(name="two", description="", category_id=category))
    target = DynamicID(type="VirtualMachine", id=vm)
    client.tagging.TagAssociation.attach(tag, target)
    answer["tags"] = client.tagging.TagAssociation.list_attached_tags(target) == [tag]
    answer["objects"] = [thing.id == vm for thing in client.tagging.TagAssociation.list_attached_objects(tag)]
    answer["cardinality"] = caught(lambda: client.tagging.TagAssociation.attach(other, target))
    answer["batch"] = client.tagging.TagAssociation.attach_multiple_tags_to_object(target, [tag, other]).success
    for one in (vm, copy, third):
        vcenter.VM.delete(one)
    answer["gone"] = caught(lambda: vcenter.VM.get(vm))
    answer["untagged"] = len(client.tagging.TagAssociation.list_attached_objects(tag))
    client.tagging.Category.delete(category)
    return answer


@scenario
def errors(server):
    client = client_of(server)
    address = f"{server.host}:{server.port}"
    wrong = lambda: create_vsphere_client(server=address, username=server.user, password="", session=http())
    answer = {
        "wrong": caught(wrong),
        "missing": caught(lambda: client.vcenter.VM.get("vm-404")),
        "absent": caught(lambda: client.vcenter.certificate_management.vcenter.Tls.get()),
        "argument": caught(lambda: client.vcenter.VM.create(VM.CreateSpec(guest_os="OTHER"))),
    }
    client.session_svc.delete()
    answer["ended"] = caught(lambda: client.vcenter.VM.list())
    return answer


@scenario
def over_rest(server):
    """The same stubs with the message protocol REST: the form of the first generation, in a session that JSON-RPC made."""
    client = client_of(server)
    security = LegacySecurityContextFilter(security_context=create_session_security_context(client.session_id))
    connector = get_requests_connector(
        session=http(), msg_protocol="rest", url=f"{server.base}/rest", provider_filter_chain=[security]
    )
    config = StubConfigurationFactory.new_std_configuration(connector)
    found = VM(config).list(VM.FilterSpec(names={"DC0_H0_VM0"}))
    info = VM(config).get(found[0].vm)
    answer = {
        "names": [vm.name for vm in found],
        "disks": len(info.disks),
        "hosts": len(Host(config).list()),
        "missing": caught(lambda: VM(config).get("vm-404")),
    }
    client.session_svc.delete()
    answer["ended"] = caught(lambda: Host(config).list())
    return answer


if __name__ == "__main__":
    import json
    import sys

    print(json.dumps(SCENARIOS[sys.argv[2]](Server(sys.argv[1]), *sys.argv[3:]), default=str))
