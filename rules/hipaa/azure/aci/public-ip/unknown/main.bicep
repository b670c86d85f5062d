param given string

resource batch 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'batch'
  location: 'eastus'
  properties: {
    osType: 'Linux'
    ipAddress: { type: given, ports: [{ port: 8443, protocol: 'TCP' }] }
  }
}
