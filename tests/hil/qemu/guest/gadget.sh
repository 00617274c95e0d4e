#!/bin/sh
# gadget.sh SERIAL: makes a CDC-ACM pen on the guest's own dummy host controller, not plugged yet
# (writing dummy_udc.0 to its UDC plugs it, an empty line unplugs it).
# Pen side: /dev/ttyGS0. Host side: /dev/ttyACM0. Ids are throw-away ones of this guest.
set -e
gadget=/sys/kernel/config/usb_gadget/pen
mkdir -p "$gadget/strings/0x409" "$gadget/configs/c.1" "$gadget/functions/acm.0"
echo 0x1209 >"$gadget/idVendor"
echo 0x5EED >"$gadget/idProduct"
echo "Stipple" >"$gadget/strings/0x409/manufacturer"
echo "PenLink pen" >"$gadget/strings/0x409/product"
echo "$1" >"$gadget/strings/0x409/serialnumber"
ln -s "$gadget/functions/acm.0" "$gadget/configs/c.1/"
