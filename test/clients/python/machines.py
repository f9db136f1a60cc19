"""VMs through pyVmomi: made, changed, copied, removed; and the tasks of all that."""

from pyVmomi import vim, vmodl
from scenario import by_name, caught, datacenter, main, name_of, scenario, wait


def pool_of(si):
    return by_name(si, vim.ClusterComputeResource, "DC0_C0").resourcePool


def disk_spec(controller_key, unit, size_kb, key=-1):
    disk = vim.vm.device.VirtualDisk(
        key=key,
        controllerKey=controller_key,
        unitNumber=unit,
        capacityInKB=size_kb,
        backing=vim.vm.device.VirtualDisk.FlatVer2BackingInfo(fileName="", diskMode="persistent", thinProvisioned=True),
    )
    return vim.vm.device.VirtualDeviceSpec(operation="add", fileOperation="create", device=disk)


def create(si, name, disks=1):
    controller = vim.vm.device.ParaVirtualSCSIController(key=-100, busNumber=0, sharedBus="noSharing")
    nic = vim.vm.device.VirtualVmxnet3(
        key=-200,
        addressType="assigned",
        backing=vim.vm.device.VirtualEthernetCard.NetworkBackingInfo(deviceName="VM Network"),
        connectable=vim.vm.device.VirtualDevice.ConnectInfo(startConnected=True, allowGuestControl=True, connected=True),
    )
    changes = [
        vim.vm.device.VirtualDeviceSpec(operation="add", device=controller),
        vim.vm.device.VirtualDeviceSpec(operation="add", device=nic),
    ]
    changes += [disk_spec(-100, index, 16 * 1024, -1 - index) for index in range(disks)]
    spec = vim.vm.ConfigSpec(
        name=name,
        numCPUs=2,
        memoryMB=256,
        guestId="otherGuest64",
        files=vim.vm.FileInfo(vmPathName="[LocalDS_0]"),
        deviceChange=changes,
    )
    return wait(datacenter(si).vmFolder.CreateVM_Task(spec, pool_of(si)))


@scenario
def create_and_read(si, server):
    info = create(si, "py-create", 2)
    vm = info.result
    devices = {name_of(d): d for d in vm.config.hardware.device}
    disks = [d for d in vm.config.hardware.device if isinstance(d, vim.vm.device.VirtualDisk)]
    return {
        "state": info.state,
        "entity": info.entity._moId == datacenter(si).vmFolder._moId,
        "name": vm.name,
        "cpus": vm.summary.config.numCpu,
        "memory": vm.summary.config.memorySizeMB,
        "disks": [[d.key, d.unitNumber, d.capacityInKB, d.controllerKey, d.deviceInfo.label] for d in disks],
        "files": [d.backing.fileName for d in disks],
        "path": vm.config.files.vmPathName,
        "mac": next(d.macAddress for d in vm.config.hardware.device if isinstance(d, vim.vm.device.VirtualEthernetCard)),
        "kinds": sorted(name for name in devices),
    }


@scenario
def power_faults(si, server):
    vm = create(si, "py-power").result
    first = wait(vm.PowerOnVM_Task())
    second = wait(vm.PowerOnVM_Task())
    off = wait(vm.PowerOffVM_Task())
    again = wait(vm.PowerOffVM_Task())
    return {
        "first": first.state,
        "second": [second.state, name_of(second.error), second.error.existingState, second.error.requestedState],
        "off": off.state,
        "again": [again.state, name_of(again.error), again.error.existingState, again.error.requestedState],
        "message": second.error.msg,
        "times": first.queueTime is not None and first.startTime is not None and first.completeTime is not None,
        "description": first.descriptionId,

        "reason": name_of(first.reason),
        "user": first.reason.userName,
    }


@scenario
def reconfigure(si, server):
    vm = create(si, "py-reconfigure").result
    spec = vim.vm.ConfigSpec(numCPUs=4, memoryMB=512, annotation="noted", extraConfig=[vim.option.OptionValue(key="guestinfo.x", value="1")])
    state = wait(vm.ReconfigVM_Task(spec)).state
    disk = next(d for d in vm.config.hardware.device if isinstance(d, vim.vm.device.VirtualDisk))
    disk.capacityInKB *= 2
    disk.capacityInBytes = None
    grow = vim.vm.device.VirtualDeviceSpec(operation="edit", device=disk)
    wait(vm.ReconfigVM_Task(vim.vm.ConfigSpec(deviceChange=[grow])))
    grown = next(d for d in vm.config.hardware.device if isinstance(d, vim.vm.device.VirtualDisk))
    remove = vim.vm.device.VirtualDeviceSpec(operation="remove", fileOperation="destroy", device=grown)
    wait(vm.ReconfigVM_Task(vim.vm.ConfigSpec(deviceChange=[remove])))
    bad = wait(vm.ReconfigVM_Task(vim.vm.ConfigSpec(memoryMB=-4)))
    stale = wait(vm.ReconfigVM_Task(vim.vm.ConfigSpec(changeVersion="stale", annotation="never")))
    return {
        "state": state,
        "cpus": vm.config.hardware.numCPU,
        "annotation": vm.config.annotation,
        "extra": [o.value for o in vm.config.extraConfig if o.key == "guestinfo.x"],
        "grown": [grown.capacityInKB, grown.capacityInBytes],
        "left": sum(isinstance(d, vim.vm.device.VirtualDisk) for d in vm.config.hardware.device),
        "bad": [bad.state, name_of(bad.error), getattr(bad.error, "invalidProperty", None)],
        "stale": name_of(stale.error) if stale.error else "",
    }


@scenario
def snapshots(si, server):
    vm = create(si, "py-snapshots").result
    first = wait(vm.CreateSnapshot_Task("one", "the first", False, False))
    second = wait(vm.CreateSnapshot_Task("two", "", False, False))
    tree = vm.snapshot.rootSnapshotList
    names = [tree[0].name, tree[0].childSnapshotList[0].name]
    current = vm.snapshot.currentSnapshot._moId == second.result._moId
    config = first.result.config.name
    wait(first.result.RevertToSnapshot_Task())
    reverted = vm.snapshot.currentSnapshot._moId == first.result._moId
    wait(second.result.RemoveSnapshot_Task(False))
    left = len(vm.snapshot.rootSnapshotList[0].childSnapshotList)
    wait(vm.RemoveAllSnapshots_Task())
    gone = caught(lambda: first.result.config)
    return {
        "names": names, "current": current, "config": config, "reverted": reverted, "left": left,
        "none": vm.snapshot is None, "gone": gone, "description": tree[0].description,
        "state": tree[0].state, "quiesced": tree[0].quiesced,
    }


@scenario
def clone_and_destroy(si, server):
    vm = create(si, "py-origin").result
    spec = vim.vm.CloneSpec(location=vim.vm.RelocateSpec(), powerOn=False, template=False)
    info = wait(vm.CloneVM_Task(datacenter(si).vmFolder, "py-clone", spec))
    clone = info.result
    same = clone.config.uuid == vm.config.uuid
    duplicate = wait(vm.CloneVM_Task(datacenter(si).vmFolder, "py-clone", spec))
    wait(clone.PowerOnVM_Task())
    running = wait(clone.Destroy_Task())
    wait(clone.PowerOffVM_Task())
    destroyed = wait(clone.Destroy_Task())
    return {
        "state": info.state, "same": same,
        "duplicate": [name_of(duplicate.error), getattr(duplicate.error, "name", ""), getattr(duplicate.error, "object", None) is not None],
        "running": name_of(running.error), "destroyed": destroyed.state,
        "after": caught(lambda: clone.name),
    }


@scenario
def call_faults(si, server):
    vm = by_name(si, vim.VirtualMachine, "DC0_H0_VM0")
    ghost = vim.VirtualMachine("vm-999999", si._stub)
    folder = datacenter(si).vmFolder
    return {
        "ghost_property": caught(lambda: ghost.name),
        "ghost_method": caught(ghost.PowerOffVM_Task),
        "folder": caught(folder.CreateCluster, "in-a-vm-folder", vim.cluster.ConfigSpec()),
        "duplicate": caught(folder.CreateFolder, "DC0_H0_VM0"),
        "name": caught(folder.CreateFolder, ""),
        "shutdown": caught(vm.ShutdownGuest),
        "pool": caught(pool_of(si).Destroy_Task),
        "datastore": caught(si.content.searchIndex.FindByDatastorePath, datacenter(si), "[nowhere] a/b.vmx"),
    }


@scenario
def find(si, server):
    index = si.content.searchIndex
    dc = datacenter(si)
    vm = by_name(si, vim.VirtualMachine, "DC0_H0_VM0")
    return {
        "uuid": index.FindByUuid(None, vm.config.uuid, True, False)._moId == vm._moId,
        "upper": index.FindByUuid(None, vm.config.uuid.upper(), True, False) is not None,
        "instance": index.FindByUuid(dc, vm.config.instanceUuid, True, True)._moId == vm._moId,
        "wrong": index.FindByUuid(None, vm.config.uuid, True, True) is None,
        "all": [v._moId for v in index.FindAllByUuid(None, vm.config.uuid, True, False)] == [vm._moId],
        "host": index.FindByUuid(None, vm.runtime.host.hardware.systemInfo.uuid, False, False)._moId,
        "path": index.FindByInventoryPath("DC0/vm/DC0_H0_VM0")._moId == vm._moId,
        "slash": index.FindByInventoryPath("/DC0/vm/DC0_H0_VM0") is not None,
        "pool": index.FindByInventoryPath("DC0/host/DC0_C0/Resources") is not None,
        "nothing": index.FindByInventoryPath("DC0/vm/nobody") is None,
        "file": index.FindByDatastorePath(dc, vm.config.files.vmPathName)._moId == vm._moId,
        "child": index.FindChild(dc.vmFolder, "DC0_H0_VM0")._moId == vm._moId,
        "dns": index.FindByDnsName(None, "no.such.name", True) is None,
        "ip": index.FindByIp(None, "203.0.113.9", True) is None,
    }


main()
