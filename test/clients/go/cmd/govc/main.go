// Command govc is the govmomi command line, put together from the command packages of its root module.
package main

import (
	"os"

	"github.com/vmware/govmomi/cli"
)

func main() {
	os.Exit(cli.Run(os.Args[1:]))
}
