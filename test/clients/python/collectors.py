"""Reading and watching through the property collector, views and history collectors of pyVmomi."""

import threading
import time
from datetime import datetime, timedelta, timezone

from pyVmomi import vim, vmodl
from scenario import by_name, caught, datacenter, main, name_of, scenario, wait

PC = vmodl.query.PropertyCollector


def view_filter(view, kind, paths, all_properties=False):
    traversal = PC.TraversalSpec(name="view", type=vim.view.ContainerView, path="view", skip=False)
    objects = PC.ObjectSpec(obj=view, skip=True, selectSet=[traversal])
    properties = PC.PropertySpec(type=kind, pathSet=paths, all=all_properties)
    return PC.FilterSpec(objectSet=[objects], propSet=[properties])


@scenario
def paging(si, server):
    view = si.content.viewManager.CreateContainerView(si.content.rootFolder, [vim.ManagedEntity], True)
    collector = si.content.propertyCollector
    spec = view_filter(view, vim.ManagedEntity, ["name"])
    whole = collector.RetrievePropertiesEx([spec], PC.RetrieveOptions())
    page = collector.RetrievePropertiesEx([spec], PC.RetrieveOptions(maxObjects=5))
    sizes, names, token = [], [], None
    while page is not None:
        sizes.append(len(page.objects))
        names += [p.val for o in page.objects for p in o.propSet]
        token = page.token
        page = collector.ContinueRetrievePropertiesEx(token) if token else None
    abandoned = collector.RetrievePropertiesEx([spec], PC.RetrieveOptions(maxObjects=5))
    collector.CancelRetrievePropertiesEx(abandoned.token)
    return {
        "whole": len(whole.objects), "whole_token": whole.token, "sizes": sizes, "names": len(names),
        "spent": caught(collector.ContinueRetrievePropertiesEx, abandoned.token),
        "old": len(collector.RetrieveContents([spec])),
    }


@scenario
def bad_requests(si, server):
    view = si.content.viewManager.CreateContainerView(si.content.rootFolder, [vim.VirtualMachine], True)
    collector = si.content.propertyCollector
    return {
        "path": caught(collector.RetrieveContents, [view_filter(view, vim.VirtualMachine, ["nope"])]),
        "nested": caught(collector.RetrieveContents, [view_filter(view, vim.VirtualMachine, ["config.nope"])]),
        "zero": caught(collector.RetrievePropertiesEx, [view_filter(view, vim.VirtualMachine, ["name"])], PC.RetrieveOptions(maxObjects=0)),
        "version": caught(collector.WaitForUpdatesEx, "no-such-version", PC.WaitOptions(maxWaitSeconds=0)),
        "negative": caught(collector.WaitForUpdatesEx, "", PC.WaitOptions(maxWaitSeconds=-1)),
    }


@scenario
def updates(si, server):
    dc = datacenter(si)
    view = si.content.viewManager.CreateContainerView(si.content.rootFolder, [vim.Folder], True)
    collector = si.content.propertyCollector.CreatePropertyCollector()
    collector.CreateFilter(view_filter(view, vim.Folder, ["name"]), False)
    kinds = []

    def look(version, seconds=5):
        update = collector.WaitForUpdatesEx(version, PC.WaitOptions(maxWaitSeconds=seconds))
        if update is None:
            return version, []
        sets = [(o.kind, [(c.name, str(c.op), str(c.val)) for c in o.changeSet]) for f in update.filterSet for o in f.objectSet]
        return update.version, sets

    version, first = look("")
    folder = dc.vmFolder.CreateFolder("py-watched")
    version, entered = look(version)
    wait(folder.Rename_Task("py-renamed"))
    version, modified = look(version)
    wait(folder.Destroy_Task())
    version, left = look(version)
    same, nothing = look(version, 0)
    collector.Destroy()
    return {
        "first": sorted({k for k, _ in first}), "count": len(first),
        "entered": entered, "modified": modified, "left": left, "nothing": nothing, "kept": same == version,
        "gone": caught(lambda: collector.filter),
    }


@scenario
def partial_updates(si, server):
    vm = by_name(si, vim.VirtualMachine, "DC0_H0_VM0")
    collector = si.content.propertyCollector.CreatePropertyCollector()
    properties = PC.PropertySpec(type=vim.VirtualMachine, pathSet=["config", "runtime.powerState"])
    collector.CreateFilter(PC.FilterSpec(objectSet=[PC.ObjectSpec(obj=vm)], propSet=[properties]), True)
    version = collector.WaitForUpdatesEx("", PC.WaitOptions(maxWaitSeconds=5)).version
    wait(vm.ReconfigVM_Task(vim.vm.ConfigSpec(annotation="partial", extraConfig=[vim.option.OptionValue(key="guestinfo.p", value="2")])))
    update = collector.WaitForUpdatesEx(version, PC.WaitOptions(maxWaitSeconds=5))
    names = sorted(c.name for f in update.filterSet for o in f.objectSet for c in o.changeSet)
    wait(vm.PowerOffVM_Task())
    update = collector.WaitForUpdatesEx(update.version, PC.WaitOptions(maxWaitSeconds=5))
    power = [(c.name, c.val) for f in update.filterSet for o in f.objectSet for c in o.changeSet if c.name == "runtime.powerState"]
    wait(vm.PowerOnVM_Task())
    return {"names": names, "power": power}


@scenario
def long_wait(si, server):
    """A wait that has nothing to say is answered when something happens, and when it is cancelled."""
    other = server.connect()
    vm = by_name(si, vim.VirtualMachine, "DC0_H0_VM1")
    collector = si.content.propertyCollector.CreatePropertyCollector()
    collector.CreateFilter(
        PC.FilterSpec(objectSet=[PC.ObjectSpec(obj=vm)], propSet=[PC.PropertySpec(type=vim.VirtualMachine, pathSet=["config.annotation"])]), False
    )
    version = collector.WaitForUpdatesEx("", PC.WaitOptions(maxWaitSeconds=5)).version

    def later():
        time.sleep(0.7)
        wait(vim.VirtualMachine(vm._moId, other._stub).ReconfigVM_Task(vim.vm.ConfigSpec(annotation="woken")))

    thread = threading.Thread(target=later)
    thread.start()
    start = time.monotonic()
    update = collector.WaitForUpdatesEx(version, PC.WaitOptions(maxWaitSeconds=20))
    took = time.monotonic() - start
    thread.join()
    quiet = time.monotonic()
    nothing = collector.WaitForUpdatesEx(update.version, PC.WaitOptions(maxWaitSeconds=1))
    return {"value": update.filterSet[0].objectSet[0].changeSet[0].val, "took": took, "nothing": nothing is None, "quiet": time.monotonic() - quiet}


@scenario
def views(si, server):
    manager = si.content.viewManager
    dc = datacenter(si)
    flat = manager.CreateContainerView(dc.vmFolder, [vim.VirtualMachine], False)
    host = by_name(si, vim.HostSystem, "DC0_H0")
    listed = manager.CreateListView([host] + list(host.vm))
    inventory = manager.CreateInventoryView()
    opened = inventory.OpenInventoryViewFolder([si.content.rootFolder])
    listed.ModifyListView(remove=[host])
    result = {
        "flat": len(flat.view), "container": flat.container._moId == dc.vmFolder._moId, "recursive": flat.recursive,
        "listed": len(listed.view), "inventory": len(inventory.view) > 0, "opened": len(opened or []),
        "mine": len(manager.viewList),
    }
    flat.DestroyView()
    result["gone"] = caught(lambda: flat.view)
    return result


@scenario
def events(si, server):
    vm = by_name(si, vim.VirtualMachine, "DC0_C0_RP0_VM0")
    manager = si.content.eventManager
    wait(vm.PowerOffVM_Task())
    wait(vm.PowerOnVM_Task())
    by_entity = vim.event.EventFilterSpec.ByEntity(entity=vm, recursion="self")
    spec = vim.event.EventFilterSpec(entity=by_entity)
    queried = manager.QueryEvents(spec)
    collector = manager.CreateCollectorForEvents(spec)
    collector.SetCollectorPageSize(3)
    latest = collector.latestPage
    pages, seen = 0, []
    while True:
        page = collector.ReadNextEvents(2)
        if not page:
            break
        pages += 1
        seen += [e.key for e in page]
    collector.RewindCollector()
    first = collector.ReadNextEvents(1)
    typed = manager.QueryEvents(vim.event.EventFilterSpec(entity=by_entity, eventTypeId=["VmPoweredOffEvent"]))
    old = manager.QueryEvents(vim.event.EventFilterSpec(
        entity=by_entity, time=vim.event.EventFilterSpec.ByTime(endTime=datetime.now(timezone.utc) - timedelta(days=2))))
    manager.LogUserEvent(vm, "said by a script")
    logged = manager.QueryEvents(spec)[-1]
    result = {
        "kinds": [name_of(e) for e in queried], "latest": len(latest), "newest_first": latest[0].key > latest[-1].key,
        "pages": pages, "rising": seen == sorted(seen), "seen": len(seen), "queried": len(queried), "first": first[0].key == seen[0],
        "typed": sorted({name_of(e) for e in typed}), "old": len(old), "logged": [name_of(logged), logged.fullFormattedMessage],
        "message": queried[-1].fullFormattedMessage, "host": queried[-1].host is not None, "user": queried[-1].userName,
        "bad": caught(collector.ReadNextEvents, 0), "latest_event": manager.latestEvent.key >= logged.key,
    }
    collector.DestroyCollector()
    result["gone"] = caught(collector.ReadNextEvents, 1)
    return result


@scenario
def tasks(si, server):
    vm = by_name(si, vim.VirtualMachine, "DC0_C0_RP0_VM1")
    wait(vm.PowerOffVM_Task())
    wait(vm.PowerOnVM_Task())
    manager = si.content.taskManager
    spec = vim.TaskFilterSpec(entity=vim.TaskFilterSpec.ByEntity(entity=vm, recursion="self"))
    collector = manager.CreateCollectorForTasks(spec)
    found = collector.ReadNextTasks(100)
    wrong = manager.CreateCollectorForTasks(vim.TaskFilterSpec(entity=spec.entity, state=["error"])).ReadNextTasks(10)
    collector.DestroyCollector()
    recent = [t.info.descriptionId for t in manager.recentTask]
    return {
        "found": [t.descriptionId for t in found], "states": sorted({str(t.state) for t in found}), "wrong": len(wrong or []),
        "recent": len(recent), "vm_recent": len(vm.recentTask), "entity": found[0].entityName,
    }


@scenario
def performance(si, server):
    manager = si.content.perfManager
    counters = {f"{c.groupInfo.key}.{c.nameInfo.key}.{c.rollupType}": c.key for c in manager.perfCounter}
    out = {"counters": len(counters), "intervals": [i.samplingPeriod for i in manager.historicalInterval]}
    for kind, name in ((vim.VirtualMachine, "DC0_H0_VM0"), (vim.HostSystem, "DC0_H0")):
        entity = by_name(si, kind, name)
        provider = manager.QueryPerfProviderSummary(entity)
        available = {m.counterId for m in manager.QueryAvailablePerfMetric(entity, intervalId=20)}
        wanted = vim.PerformanceManager.MetricId(counterId=counters["cpu.usage.average"], instance="")
        spec = vim.PerformanceManager.QuerySpec(entity=entity, metricId=[wanted], intervalId=20, maxSample=3)
        series = manager.QueryPerf([spec])
        text = manager.QueryPerf([vim.PerformanceManager.QuerySpec(entity=entity, metricId=[wanted], intervalId=20, maxSample=3, format="csv")])
        out[name] = {
            "rate": provider.refreshRate, "current": provider.currentSupported, "available": counters["cpu.usage.average"] in available,
            "samples": len(series[0].value[0].value), "times": len(series[0].sampleInfo), "csv": name_of(text[0]),
            "sane": all(0 <= v <= 10000 for v in series[0].value[0].value),
        }
    return out


@scenario
def fields(si, server):
    manager = si.content.customFieldsManager
    vm = by_name(si, vim.VirtualMachine, "DC0_H0_VM0")
    definition = manager.AddCustomFieldDef("py-field", vim.VirtualMachine)
    manager.SetField(vm, definition.key, "one")
    vm.setCustomValue("py-field", "two")
    read = [v.value for v in vm.customValue if v.key == definition.key]
    available = [f.name for f in vm.availableField]
    manager.RenameCustomFieldDef(definition.key, "py-other")
    renamed = [f.name for f in manager.field]
    duplicate = caught(manager.AddCustomFieldDef, "py-other", vim.VirtualMachine)
    manager.RemoveCustomFieldDef(definition.key)
    return {
        "read": read, "available": "py-field" in available, "renamed": "py-other" in renamed, "duplicate": duplicate,
        "after": [v.value for v in vm.customValue if v.key == definition.key],
        "type": str(definition.managedObjectType), "value": len(vm.value),
    }


main()
