module example.org/m

go 1.22
toolchain go1.22.1
require (
	golang.org/x/text v0.3.0 // indirect
	a.b/c v0.0.0-20200101000000-abcdefabcdef
)
replace a.b/c => ../c
replace golang.org/x/text v0.3.0 => golang.org/x/text v0.3.8
exclude a.b/d v1.0.0
retract [v1.0.0, v1.1.0]
