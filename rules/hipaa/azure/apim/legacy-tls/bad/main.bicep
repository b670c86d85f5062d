resource clinic 'Microsoft.ApiManagement/service@2022-08-01' = {
  name: 'clinic'
  properties: {
    publisherName: 'clinic'
    publisherEmail: 'api@clinic.example'
    customProperties: { // finding
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'True'
    }
  }
}
