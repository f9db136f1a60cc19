"""The vendor's SDK for the REST APIs, over JSON-RPC as it is by default and over REST."""

import requests
import urllib3
from com.vmware.cis.tagging_client import CategoryModel
from com.vmware.cis_client import Tasks
from com.vmware.vapi.std_client import DynamicID
from com.vmware.vcenter.vm.hardware.boot_client import Device as BootDevice
from com.vmware.vcenter.vm.hardware_client import Boot, Cdrom, Cpu, Disk, Ethernet, Memory, Serial
from com.vmware.vcenter.vm_client import Power
from com.vmware.vcenter_client import VM, Cluster, Datastore, Folder, Host, Network
from scenario import SCENARIOS, Server, name_of, scenario
from vmware.vapi.bindings.stub import ApiClient
from vmware.vapi.lib.connect import get_requests_connector
from vmware.vapi.security.client.security_context_filter import LegacySecurityContextFilter
from vmware.vapi.security.session import create_session_security_context
from vmware.vapi.stdlib.client.factories import StubConfigurationFactory
from vmware.vapi.vsphere.client import StubFactory, create_vsphere_client

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


def config_of(server, client, protocol="jsonrpc"):
    """For stubs that the SDK's client does not offer, in the client's session."""
    context = create_session_security_context(client.session_id)
    if protocol == "rest":
        filters = [LegacySecurityContextFilter(security_context=context)]
        connector = get_requests_connector(
            session=http(), msg_protocol="rest", url=f"{server.base}/rest", provider_filter_chain=filters
        )
    else:
        connector = get_requests_connector(session=http(), url=f"{server.base}/api")
        connector.set_security_context(context)
    return StubConfigurationFactory.new_std_configuration(connector)


def over(server, protocol):
    """The SDK's stubs over JSON-RPC, or over REST in a session that JSON-RPC made; the client keeps that session."""
    client = client_of(server)
    if protocol == "jsonrpc":
        return client, client
    return client, ApiClient(StubFactory(config_of(server, client, "rest")))


def posted(server, client, path, body):
    """The answer to a request without stub, in the client's session."""
    answer = http().post(f"{server.base}{path}", json=body, headers={"vmware-api-session-id": client.session_id})
    answer.raise_for_status()
    return answer.json() if answer.content else None


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
    config = config_of(server, client, "rest")
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


@scenario
def hardware(server, protocol):
    """What a VM is made of, moved and told of its tasks, over either message protocol."""
    session, client = over(server, protocol)
    vcenter = client.vcenter
    cluster = vcenter.Cluster.list(Cluster.FilterSpec(names={"DC0_C0"}))[0].cluster
    folder = vcenter.Folder.list(Folder.FilterSpec(names={"vm"}, type=Folder.Type.VIRTUAL_MACHINE))[0].folder
    datastore = vcenter.Datastore.list(Datastore.FilterSpec(names={"LocalDS_0"}))[0].datastore
    network = vcenter.Network.list(Network.FilterSpec(names={"VM Network"}))[0].network
    name = f"hardware-{protocol}"
    vm = vcenter.VM.create(
        VM.CreateSpec(
            name=name,
            guest_os="UBUNTU_64",
            placement=VM.PlacementSpec(folder=folder, cluster=cluster, datastore=datastore),
        )
    )
    answer = {}
    parts = vcenter.vm.hardware
    parts.Memory.update(vm, Memory.UpdateSpec(size_mib=2048))
    answer["memory"] = parts.Memory.get(vm).size_mib
    backing = Ethernet.BackingSpec(type=Ethernet.BackingType.STANDARD_PORTGROUP, network=network)
    nic = parts.Ethernet.create(vm, Ethernet.CreateSpec(backing=backing))
    parts.Ethernet.update(vm, nic, Ethernet.UpdateSpec(start_connected=True))
    answer["nic"] = parts.Ethernet.get(vm, nic).start_connected
    cdrom = parts.Cdrom.create(vm, Cdrom.CreateSpec(backing=Cdrom.BackingSpec(type=Cdrom.BackingType.CLIENT_DEVICE)))
    answer["cdroms"] = [one.cdrom == cdrom for one in parts.Cdrom.list(vm)]
    pipe = Serial.BackingSpec(type=Serial.BackingType.PIPE_SERVER, pipe="console")
    port = parts.Serial.create(vm, Serial.CreateSpec(backing=pipe))
    answer["serial"] = parts.Serial.get(vm, port).backing.pipe
    parts.Serial.delete(vm, port)
    answer["no_port"] = caught(lambda: parts.Serial.get(vm, port))
    parts.Boot.update(vm, Boot.UpdateSpec(delay=50))
    answer["delay"] = parts.Boot.get(vm).delay
    parts.boot.Device.set(vm, [BootDevice.Entry(type=BootDevice.Type.CDROM)])
    answer["boot"] = [entry.type for entry in parts.boot.Device.get(vm)]
    host = [one.host for one in vcenter.Host.list(Host.FilterSpec(clusters={cluster}))][-1]
    if protocol == "jsonrpc":
        vcenter.VM.relocate(vm, VM.RelocateSpec(placement=VM.RelocatePlacementSpec(host=host)))
    else:
        # The stubs' REST form leaves out what selects the operation.
        posted(server, session, f"/rest/vcenter/vm/{vm}?action=relocate", {"spec": {"placement": {"host": host}}})
    answer["moved"] = [one.vm == vm for one in vcenter.VM.list(VM.FilterSpec(hosts={host}, names={name}))]
    vcenter.vm.Power.start(vm)
    answer["delete_running"] = caught(lambda: vcenter.VM.delete(vm))
    answer["tools"] = vcenter.vm.Tools.get(vm).run_state
    answer["guest"] = vcenter.vm.guest.Power.get(vm).state
    vcenter.vm.Power.suspend(vm)
    answer["suspended"] = vcenter.vm.Power.get(vm).state
    vcenter.vm.Power.start(vm)
    vcenter.vm.Power.reset(vm)
    vcenter.vm.Power.stop(vm)
    if protocol == "jsonrpc":
        copy = vcenter.VM.clone(VM.CloneSpec(source=vm, name=f"{name}-copy"))
    else:
        spec = {"spec": {"source": vm, "name": f"{name}-copy"}}
        copy = posted(server, session, "/rest/vcenter/vm?action=clone", spec)["value"]
    answer["copy"] = vcenter.VM.get(copy).memory.size_mib
    if protocol == "jsonrpc":
        task = vcenter.VM.clone_task(VM.CloneSpec(source=vm, name=f"{name}-task"))
        third = task.get_result()
        info = Tasks(config_of(server, session)).get(task.get_task_id())
        answer["task"] = [info.status, info.operation, info.result.value == third]
        vcenter.VM.delete(third)
    # The stubs know tagging by its second generation only, which their REST form does not read: one session serves both.
    client = session
    category = client.tagging.Category.create(
        client.tagging.Category.CreateSpec(
            name=name, description="", cardinality=CategoryModel.Cardinality.MULTIPLE, associable_types=set()
        )
    )
    tag = client.tagging.Tag.create(client.tagging.Tag.CreateSpec(name="one", description="", category_id=category))
    targets = [DynamicID(type="VirtualMachine", id=one) for one in (vm, copy)]
    client.tagging.TagAssociation.attach_tag_to_multiple_objects(tag, targets)
    found = client.tagging.TagAssociation.list_attached_objects_on_tags([tag])
    answer["tagged"] = sorted(one.id for one in found[0].object_ids) == sorted([vm, copy])
    for one in (vm, copy):
        vcenter.VM.delete(one)
    client.tagging.Category.delete(category)
    answer["left"] = len(vcenter.VM.list(VM.FilterSpec(names={name, f"{name}-copy"})))
    return answer


if __name__ == "__main__":
    import json
    import sys

    print(json.dumps(SCENARIOS[sys.argv[2]](Server(sys.argv[1]), *sys.argv[3:]), default=str))
