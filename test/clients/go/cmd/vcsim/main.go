// Command vcsim serves govmomi's simulator with the flags of the upstream program: the server that vcemu is compared with.
package main

import (
	"bufio"
	"crypto/tls"
	"expvar"
	"flag"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"runtime"
	"syscall"

	"github.com/google/uuid"
	"github.com/vmware/govmomi/session"
	"github.com/vmware/govmomi/simulator"
)

const version = "0.56.0"

func main() {
	model := simulator.VPX()
	o, err := parse(flag.CommandLine, os.Args[1:], model)
	if err == nil {
		err = start(model, o)
	}
	if err != nil {
		log.Fatalln("vcsim:", err)
	}
}

func start(model *simulator.Model, o *options) error {
	switch flag.Arg(0) {
	case "version":
		fmt.Println(version)
		return nil
	case "uuidgen":
		fmt.Println(uuid.New())
		return nil
	}
	if o.traceFile != "" {
		file, err := os.Create(o.traceFile)
		if err != nil {
			return err
		}
		simulator.Trace, simulator.TraceFile = true, file
	}
	model.DelayConfig.MethodDelay = o.methodDelay
	simulator.TaskDelay.MethodDelay = o.methodDelay
	if o.standalone {
		model = asHost(model)
	}
	model.ServiceContent.About.FullName += " (govmomi simulator)"
	model.ServiceContent.About.OsType = runtime.GOOS + "-" + runtime.GOARCH

	fill := model.Create
	if o.load != "" {
		fill = func() error { return model.Load(o.load) }
	}
	if err := fill(); err != nil {
		return err
	}
	defer model.Remove()
	return serve(model, o)
}

// asHost makes an ESXi of the model; only these settings concern it.
func asHost(from *simulator.Model) *simulator.Model {
	host := simulator.ESX()
	host.Datastore, host.Machine = from.Datastore, from.Machine
	host.Autostart, host.DelayConfig = from.Autostart, from.DelayConfig
	return host
}

func serve(model *simulator.Model, o *options) error {
	service := model.Service
	service.RegisterEndpoints = true
	service.Listen = &url.URL{Host: o.listen}
	if o.username != "" {
		// Either may name a file with the value.
		name, err := session.Secret(o.username)
		if err != nil {
			return err
		}
		password, err := session.Secret(o.password)
		if err != nil {
			return err
		}
		service.Listen.User = url.UserPassword(name, password)
	}
	if o.tls {
		service.TLS = &tls.Config{}
		if o.certificate != "" {
			pair, err := tls.LoadX509KeyPair(o.certificate, o.key)
			if err != nil {
				return err
			}
			service.TLS.Certificates = []tls.Certificate{pair}
		}
	}
	expvar.Publish("vcsim", expvar.Func(func() any {
		count := model.Count()
		return map[string]any{"model": &count}
	}))
	service.ServeMux = http.DefaultServeMux

	server := service.NewServer()
	if o.tunnel >= 0 {
		server.Tunnel = o.tunnel
		if err := server.StartTunnel(); err != nil {
			return err
		}
	}
	stopped := make(chan os.Signal, 1)
	signal.Notify(stopped, syscall.SIGTERM, syscall.SIGINT)
	if err := announce(o.announce, server.URL); err != nil {
		return err
	}
	if o.exitOnInput {
		go func() {
			_, _ = bufio.NewReader(os.Stdin).ReadByte()
			stopped <- syscall.SIGTERM
		}()
	}
	<-stopped
	return nil
}

// announce tells the caller where the server listens, in a line for a shell.
func announce(name string, where fmt.Stringer) error {
	line := fmt.Sprintf("export GOVC_URL=%s GOVC_SIM_PID=%d\n", where, os.Getpid())
	if name == "-" {
		_, err := os.Stdout.WriteString(line)
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	if _, err := file.WriteString(line); err != nil {
		return err
	}
	return file.Close()
}
