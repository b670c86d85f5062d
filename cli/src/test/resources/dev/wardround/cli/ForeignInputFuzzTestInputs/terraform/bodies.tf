# a comment
// another
/* and
one more */
one "a" b "c d" {
  x = 1 // after
  y = 2 /* between */ 
  two {}
  two { z = 3 }
}
número = "é"
ключ {
  été = 1
}
a-b_c = true
empty {
}
