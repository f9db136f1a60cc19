package main

import (
	"flag"
	"fmt"
	"strconv"
	"strings"

	"github.com/vmware/govmomi/simulator"
)

// options are the flags that are not sizes of the model.
type options struct {
	listen      string
	announce    string
	load        string
	username    string
	password    string
	tls         bool
	certificate string
	key         string
	tunnel      int
	traceFile   string
	methodDelay delays
	standalone  bool
	exitOnInput bool
}

// delays is the value of -method-delay: "Method:milliseconds,Method:milliseconds".
type delays map[string]int

func (d delays) String() string { return fmt.Sprint(map[string]int(d)) }

func (d delays) Set(text string) error {
	for _, item := range strings.Split(text, ",") {
		method, value, found := strings.Cut(strings.TrimSpace(item), ":")
		milliseconds, err := strconv.Atoi(value)
		if !found || err != nil {
			return fmt.Errorf("%q is not of the form Method:milliseconds", item)
		}
		d[method] = milliseconds
	}
	return nil
}

// parse defines the flags of the upstream program on set, reads args into model and the result.
func parse(set *flag.FlagSet, args []string, model *simulator.Model) (*options, error) {
	o := &options{methodDelay: delays{}}
	sizes := map[string]*int{
		"dc": &model.Datacenter, "cluster": &model.Cluster, "host": &model.ClusterHost, "standalone-host": &model.Host,
		"ds": &model.Datastore, "vm": &model.Machine, "pool": &model.Pool, "app": &model.App, "pod": &model.Pod,
		"folder": &model.Folder, "pg": &model.Portgroup, "pg-nsx": &model.PortgroupNSX, "nsx": &model.OpaqueNetwork,
	}
	for name, size := range sizes {
		set.IntVar(size, name, *size, "number of these")
	}
	set.BoolVar(&model.Autostart, "autostart", model.Autostart, "start the VMs")
	set.IntVar(&model.DelayConfig.Delay, "delay", 0, "milliseconds before each answer")
	set.Float64Var(&model.DelayConfig.DelayJitter, "delay-jitter", 0, "coefficient of variation of the delay")
	set.Var(o.methodDelay, "method-delay", "delays of single methods")
	set.StringVar(&model.ServiceContent.About.ApiVersion, "api-version", model.ServiceContent.About.ApiVersion, "reported version")
	set.StringVar(&o.listen, "l", "127.0.0.1:8989", "address to listen on")
	set.StringVar(&o.announce, "E", "-", "file for the line with the URL")
	set.BoolVar(&o.standalone, "esx", false, "an ESXi host instead of a vCenter")
	set.BoolVar(&o.tls, "tls", true, "HTTPS")
	set.StringVar(&o.certificate, "tlscert", "", "certificate file")
	set.StringVar(&o.key, "tlskey", "", "key file")
	set.IntVar(&o.tunnel, "tunnel", -1, "port of the tunnel")
	set.StringVar(&o.username, "username", "", "the only user")
	set.StringVar(&o.password, "password", "", "that user's password")
	set.StringVar(&o.load, "load", "", "directory of a saved inventory")
	set.BoolVar(&simulator.Trace, "trace", simulator.Trace, "print what is exchanged")
	set.StringVar(&o.traceFile, "trace-file", "", "write what is exchanged to this file")
	set.BoolVar(&o.exitOnInput, "stdinexit", false, "end on input")
	return o, set.Parse(args)
}
