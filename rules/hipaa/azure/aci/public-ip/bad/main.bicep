resource batch 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'batch'
  location: 'eastus'
  properties: {
    osType: 'Linux'
    ipAddress: {
      type: 'Public' // finding
      ports: [{ port: 8080, protocol: 'TCP' }]
    }
  }
}
