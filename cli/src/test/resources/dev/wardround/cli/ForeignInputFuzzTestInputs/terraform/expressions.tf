a = 1 + 2 * 3 - 4 / 5 % 6
b = a && b || !c == d != e
c = -1 < 2 ? x >= 3 : y <= 4 ? 5 : 6 > 7
d = (1 + 2) * 3
e = [for x in y : x if x != null]
f = { for k, v in m : k => v... if true }
g = {for k, v in m : "${k}-x" => { v = v }}
h = a.b.0.c[1]["two"][three].four
i = a.*.b.c[0]
j = a[*].b[0].c
k = a[*][*].b
l = f(1, [2, 3]...)
m = { a = 1, "b" : 2, (c) = 3, d.e = 4 }
n = {
  x = 1
  y = [
    1,
    2
  ], z = 3

  true = 4
}
o = f(
  1,
  2,
)
p = provider::aws::arn_parse("x")
q = 1.50e3
r = 1e-3
s = a.b.*.0.c
t = -a.b
u = !a[0]
v = { for = 1 }
