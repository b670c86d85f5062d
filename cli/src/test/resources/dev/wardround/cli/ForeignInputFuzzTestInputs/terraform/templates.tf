a = "plain \n \t \" \\ \u00e9 \U0001F600 $${x} %%{y} $ % $x"
b = "${a}"
c = "${a}b${"c${d}"}"
d = <<EOT
  indented ${a}
    more
EOT
e = <<-EOT
    four
      six ${b}

    ${c} five
  EOT
f = <<-EOT
  %{ if a ~}
  yes
  %{ else ~}
  no
  %{ endif ~}
  %{ for x in y }
  ${x},
  %{ endfor }
  EOT
g = "a  ${~ b ~}  c"
h = "%{ if x }y%{ endif }"
i = "%{ for k, v in m }${k}=${v};%{ endfor }"
j = ""
k = <<EOT
EOT
l = <<-EOT
	tab
	  two
	EOT
m = <<EOT
${~ a ~}

   b \n $${c}
EOT
n = [<<A
x
A
, <<B
y
B
]
o = "${f("a}", {b = "c"})}"
