param given string

resource batch 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'batch'
  location: 'eastus'
  properties: {
    osType: 'Linux'
    containers: [
      {
        name: 'batch'
        properties: {
          image: 'clinic.azurecr.io/batch:1'
          environmentVariables: [
            { name: 'EHR_PASSWORD', value: given }
          ]
        }
      }
    ]
  }
}
