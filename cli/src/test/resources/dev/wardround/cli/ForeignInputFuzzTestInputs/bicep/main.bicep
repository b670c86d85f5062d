targetScope = 'resourceGroup'
import { a } from 'main.bicep'
type t = { x: string, y: 'a' | 'b'[]? }?
@secure()
param p t = { x: '${1 + 2}' }
var v = [for (n, i) in range(0, 3): { '${n}': i > 1 ? v : p.?x ?? null }]
func f(s string) string => toLower('${s}-${f(s)}')
resource r 'Microsoft.Web/sites@2022-03-01' = [for x in v: if (x != null) {
  name: f('a')
  resource c 'config' = { name: 'web', properties: { a: r[0].id } }
  tags: { ...p, b: map(v, y => y.z[^1]) }
}]
module m 'main.bicep' = { name: 'm', params: { p: m.outputs.o } }
output o string = r[0]!.properties.x::y
