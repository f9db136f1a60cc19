"""A SOAP stack that knows nothing but the WSDL which the server gives out."""

import json
import sys
from urllib.parse import unquote, urlsplit

import requests
import urllib3
from zeep import Client, Settings
from zeep.exceptions import Fault
from zeep.proxy import ServiceProxy
from zeep.transports import Transport

urllib3.disable_warnings()

parts = urlsplit(sys.argv[1])
base = f"https://{parts.hostname}:{parts.port}"
session = requests.Session()
session.verify = False
# Else a bundle of certificates named in the environment would be asked after all.
session.trust_env = False
client = Client(f"{base}/sdk/vimService.wsdl", transport=Transport(session=session), settings=Settings(strict=True, xml_huge_tree=True))
port = next(port for service in client.wsdl.services.values() for port in service.ports.values())
# The address in the WSDL is that of a server on this machine's usual port; only the binding is taken from it.
service = ServiceProxy(client, port.binding, address=f"{base}/sdk")
factory = client.type_factory("urn:vim25")


def ref(kind, value):
    return {"_value_1": value, "type": kind}


content = service.RetrieveServiceContent(_this=ref("ServiceInstance", "ServiceInstance"))
try:
    service.Login(_this=ref("SessionManager", content.sessionManager._value_1), userName="", password="")
    refused = ""
except Fault as fault:
    refused = str(fault.message)
user = service.Login(
    _this=ref("SessionManager", content.sessionManager._value_1), userName=unquote(parts.username or "user"), password=unquote(parts.password or "pass")
)
view = service.CreateContainerView(
    _this=ref("ViewManager", content.viewManager._value_1), container=ref("Folder", content.rootFolder._value_1), type=["VirtualMachine"], recursive=True
)
traversal = factory.TraversalSpec(name="view", type="ContainerView", path="view", skip=False)
spec = factory.PropertyFilterSpec(
    propSet=[factory.PropertySpec(type="VirtualMachine", pathSet=["name", "runtime.powerState", "config.hardware", "guest"])],
    objectSet=[factory.ObjectSpec(obj=view, skip=True, selectSet=[traversal])],
)
found = service.RetrievePropertiesEx(_this=ref("PropertyCollector", content.propertyCollector._value_1), specSet=[spec], options={})
names = sorted(p.val for o in found.objects for p in o.propSet if p.name == "name")
devices = next(p.val for o in found.objects for p in o.propSet if p.name == "config.hardware").device
print(
    json.dumps(
        {
            "api": content.about.apiType, "user": user.userName, "names": names, "refused": refused,
            "devices": sorted({type(d).__name__ for d in devices}), "operations": len(port.binding._operations),
        }
    )
)
