"""Sessions, users, permissions, files, and reading everything, with pyVmomi."""

import ssl
import time
import urllib.request

from pyVim.connect import Disconnect, SmartConnect
from pyVmomi import VmomiSupport, vim, vmodl
from scenario import by_name, caught, datacenter, main, name_of, scenario, wait


@scenario
def connect(si, server):
    about = si.content.about
    return {
        "api": about.apiType, "version": about.apiVersion, "negotiated": si._stub.version,
        "time": si.CurrentTime() is not None, "root": si.content.rootFolder.name, "session": si.content.sessionManager.currentSession.userName,
        "capability": si.capability.multiHostSupported,
    }


@scenario
def sessions(si, server):
    manager = si.content.sessionManager
    own = manager.currentSession
    other = server.connect()
    key = other.content.sessionManager.currentSession.key
    listed = key in [s.key for s in manager.sessionList]
    active = manager.SessionIsActive(key, other.content.sessionManager.currentSession.userName)
    manager.TerminateSession([key])
    ended = caught(lambda: other.content.rootFolder.name)
    ticket = manager.AcquireCloneTicket()
    clone = SmartConnect(host=server.host, port=server.port, sslContext=ssl._create_unverified_context(), sessionId=None, user=server.user, pwd=server.password)
    clone.content.sessionManager.Logout()
    cloned = clone.content.sessionManager.CloneSession(ticket)
    again = caught(clone.content.sessionManager.CloneSession, ticket)
    nobody = caught(manager.TerminateSession, ["00000000-0000-0000-0000-000000000000"])
    mine = caught(manager.TerminateSession, [own.key])
    return {
        "listed": listed, "active": active, "ended": ended, "cloned": cloned.userName == own.userName, "again": again,
        "nobody": nobody, "mine": mine, "locale": manager.currentSession.locale,
    }


@scenario
def wrong_password(si, server):
    def login(user, password):
        Disconnect(server.connect(user, password))

    return {"wrong": caught(login, server.user, "wrong"), "stranger": caught(login, "stranger", "x")}


@scenario
def second_user(si, server, user, password):
    """A user with few rights sees and does what they allow."""
    auth = si.content.authorizationManager
    dc = datacenter(si)
    vm = by_name(si, vim.VirtualMachine, "DC0_H0_VM0")
    hidden = by_name(si, vim.VirtualMachine, "DC0_H0_VM1")
    role = auth.AddAuthorizationRole("py-operator", ["VirtualMachine.Interact.PowerOff"])
    permission = vim.AuthorizationManager.Permission(principal=user, group=False, roleId=role, propagate=True)
    auth.SetEntityPermissions(vm, [permission])
    other = server.connect(user, password)
    try:
        stub = other._stub
        same = vim.VirtualMachine(vm._moId, stub)
        unseen = vim.VirtualMachine(hidden._moId, stub)
        view = other.content.viewManager.CreateContainerView(other.content.rootFolder, [vim.VirtualMachine], True)
        seen = [v._moId for v in view.view]
        off = wait(same.PowerOffVM_Task()).state
        denied = ""
        privilege = ""
        try:
            same.PowerOnVM_Task()
        except vim.fault.NoPermission as fault:
            denied, privilege = name_of(fault), fault.privilegeId
        result = {
            "seen": seen == [vm._moId], "name": caught(lambda: same.name), "off": off, "denied": denied, "privilege": privilege,
            "unseen": caught(lambda: unseen.name), "unseen_method": caught(unseen.PowerOffVM_Task),
            "roles": role in same.effectiveRole,
            "has": auth.HasPrivilegeOnEntity(vm, other.content.sessionManager.currentSession.key, ["VirtualMachine.Interact.PowerOff", "VirtualMachine.Interact.PowerOn"]),
            "create": caught(vim.Folder(dc.vmFolder._moId, stub).CreateFolder, "x"),
            "session_list": caught(lambda: other.content.sessionManager.sessionList),
        }
    finally:
        Disconnect(other)
    in_use = caught(auth.RemoveAuthorizationRole, role, True)
    auth.RemoveEntityPermission(vm, user, False)
    result["in_use"] = in_use
    result["missing"] = caught(auth.RemoveEntityPermission, vm, user, False)
    auth.RemoveAuthorizationRole(role, False)
    wait(vm.PowerOnVM_Task())
    return result


@scenario
def files(si, server):
    context = ssl._create_unverified_context()
    cookie = si._stub.cookie.split(";")[0]
    url = f"{server.base}/folder/py/up%20load.txt?dcPath=DC0&dsName=LocalDS_0"
    dc = datacenter(si)
    si.content.fileManager.MakeDirectory("[LocalDS_0] py", dc, True)

    def ask(method, address, data=None, **headers):
        request = urllib.request.Request(address, data=data, method=method, headers={"Cookie": cookie, **headers})
        try:
            with urllib.request.urlopen(request, context=context) as answer:
                return answer.status, answer.read(), {k.lower(): v for k, v in answer.headers.items()}
        except urllib.error.HTTPError as error:
            return error.code, b"", {}

    put = ask("PUT", url, b"0123456789")[0]
    got = ask("GET", url)
    head = ask("HEAD", url)
    part = ask("GET", url, Range="bytes=2-4")
    missing = ask("GET", url.replace("up%20load", "nothing"))[0]
    bare = urllib.request.Request(url)
    try:
        anonymous = urllib.request.urlopen(bare, context=context).status
    except urllib.error.HTTPError as error:
        anonymous = error.code
    browser = by_name(si, vim.Datastore, "LocalDS_0").browser
    details = vim.host.DatastoreBrowser.FileInfo.Details(fileType=True, fileSize=True, modification=True, fileOwner=False)
    spec = vim.host.DatastoreBrowser.SearchSpec(details=details, matchPattern=["*.txt"])
    found = wait(browser.SearchDatastore_Task("[LocalDS_0] py", spec)).result
    deep = wait(browser.SearchDatastoreSubFolders_Task("[LocalDS_0]", vim.host.DatastoreBrowser.SearchSpec(matchPattern=["*.vmx"]))).result
    lost = wait(browser.SearchDatastore_Task("[LocalDS_0] nowhere", spec))
    removed = wait(si.content.fileManager.DeleteDatastoreFile_Task("[LocalDS_0] py", dc)).state
    return {
        "put": put, "got": got[1].decode(), "length": head[2].get("content-length"), "part": [part[0], part[1].decode()],
        "missing": missing, "anonymous": anonymous,
        "found": [[f.path, f.fileSize] for f in found.file], "folder": found.folderPath, "deep": sum(len(r.file) for r in deep),
        "lost": name_of(lost.error) if lost.error else "", "removed": removed,
    }


def known(prop, version):
    """Whether a property exists in the version that was negotiated; the client may be newer than the server."""
    return VmomiSupport.IsChildVersion(version, prop.version)


def properties_of(kind, version):
    """Names of the managed properties of a class, its bases' included."""
    return [p.name for p in kind._GetPropertyList() if known(p, version)]


def references(value, found):
    """Collects the managed objects that a value names."""
    if isinstance(value, VmomiSupport.ManagedObject):
        found.append(value)
    elif isinstance(value, list):
        for item in value:
            references(item, found)
    elif isinstance(value, vmodl.DynamicData):
        for prop in value._GetPropertyList():
            references(getattr(value, prop.name, None), found)


def required_gaps(value, path, gaps, version):
    """Collects the places where a field that must be there is not."""
    if isinstance(value, list):
        for item in value:
            required_gaps(item, path, gaps, version)
    elif isinstance(value, vmodl.DynamicData) and not isinstance(value, type):
        for prop in value._GetPropertyList():
            here = f"{name_of(value)}.{prop.name}"
            item = getattr(value, prop.name, None)
            if item is None and not prop.flags & VmomiSupport.F_OPTIONAL and known(prop, version):
                gaps.add(here)
            elif item is not None:
                required_gaps(item, here, gaps, version)


@scenario
def everything(si, server):
    """Reads each property of each object that can be reached, one class and property at a time."""
    queue, seen, faults, gaps, reads = [si], {}, {}, set(), 0
    version = si._stub.version
    while queue:
        obj = queue.pop()
        ident = (name_of(obj), obj._moId)
        if ident in seen:
            continue
        seen[ident] = True
        for prop in properties_of(type(obj), version):
            reads += 1
            try:
                value = getattr(obj, prop)
            except vmodl.MethodFault as fault:
                faults.setdefault(f"{ident[0]}.{prop}: {name_of(fault)}", []).append(obj._moId)
                continue
            except Exception as error:  # what a decoder could not read
                faults.setdefault(f"{ident[0]}.{prop}: {type(error).__name__} {error}"[:300], []).append(obj._moId)
                continue
            references(value, queue)
            required_gaps(value, f"{ident[0]}.{prop}", gaps, version)
    kinds = {}
    for kind, _ in seen:
        kinds[kind] = kinds.get(kind, 0) + 1
    return {"objects": len(seen), "reads": reads, "faults": {k: len(v) for k, v in sorted(faults.items())}, "gaps": sorted(gaps), "kinds": kinds}


@scenario
def collected(si, server):
    """The same through one RetrieveProperties of all objects with all properties: nothing may be missing."""
    collector = vmodl.query.PropertyCollector
    view = si.content.viewManager.CreateContainerView(si.content.rootFolder, [vim.ManagedEntity], True)
    traversal = collector.TraversalSpec(name="view", type=vim.view.ContainerView, path="view", skip=False)
    spec = collector.FilterSpec(
        objectSet=[collector.ObjectSpec(obj=view, skip=True, selectSet=[traversal])],
        propSet=[collector.PropertySpec(type=vim.ManagedEntity, all=True)],
    )
    answer = si.content.propertyCollector.RetrievePropertiesEx([spec], collector.RetrieveOptions())
    missing = sorted({f"{name_of(o.obj)}.{m.path}: {name_of(m.fault)}" for o in answer.objects for m in o.missingSet or []})
    return {"objects": len(answer.objects), "missing": missing}


main()
