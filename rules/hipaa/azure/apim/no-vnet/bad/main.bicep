resource clinic 'Microsoft.ApiManagement/service@2022-08-01' = {
  name: 'clinic'
  properties: {
    virtualNetworkType: 'None' // finding
  }
}
