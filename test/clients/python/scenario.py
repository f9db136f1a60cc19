"""Runs one named scenario against a server and prints its result as one line of JSON."""

import json
import ssl
import sys
from urllib.parse import unquote, urlsplit

from pyVim.connect import Disconnect, SmartConnect
from pyVmomi import vim, vmodl

SCENARIOS = {}


def scenario(function):
    """Registers a function of (si, server) that answers something that JSON can hold."""
    SCENARIOS[function.__name__] = function
    return function


class Server:
    """Where the server is and who may log in."""

    def __init__(self, url):
        parts = urlsplit(url)
        self.host = parts.hostname
        self.port = parts.port
        self.user = unquote(parts.username or "user")
        self.password = unquote(parts.password or "pass")
        self.base = f"https://{self.host}:{self.port}"

    def connect(self, user=None, password=None, **more):
        context = ssl._create_unverified_context()
        return SmartConnect(
            host=self.host, port=self.port, user=user or self.user, pwd=password or self.password, sslContext=context, **more
        )


def wait(task):
    """Waits for a task by its updates, as most scripts do, and answers its info."""
    collector = task_collector(task)
    from pyVim.task import WaitForTask

    try:
        WaitForTask(task, si=collector)
    except Exception:
        if task.info.state != vim.TaskInfo.State.error:
            raise
    return task.info


def task_collector(task):
    """The service instance over the connection of the task."""
    return vim.ServiceInstance("ServiceInstance", task._stub)


def name_of(thing):
    """The class of a fault or object without its module."""
    return type(thing).__name__.split(".")[-1]


def caught(function, *args, **kwargs):
    """The class name of the fault that a call raises; empty when it raises none."""
    try:
        function(*args, **kwargs)
    except vmodl.MethodFault as fault:
        return name_of(fault)
    return ""


def datacenter(si):
    return next(e for e in si.content.rootFolder.childEntity if isinstance(e, vim.Datacenter))


def by_name(si, kind, name):
    """The object of a class with a name, through a container view."""
    view = si.content.viewManager.CreateContainerView(si.content.rootFolder, [kind], True)
    try:
        return next(e for e in view.view if e.name == name)
    finally:
        view.Destroy()


def main():
    server = Server(sys.argv[1])
    function = SCENARIOS[sys.argv[2]]
    si = server.connect()
    try:
        print(json.dumps(function(si, server, *sys.argv[3:]), default=str))
    finally:
        Disconnect(si)
