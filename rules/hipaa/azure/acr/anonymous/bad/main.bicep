resource clinic 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'clinic'
  location: 'eastus'
  properties: {
    anonymousPullEnabled: true // finding
  }
}
