param given string

resource clinic 'Microsoft.ApiManagement/service@2022-08-01' = {
  name: 'clinic'
  properties: {
    publisherName: 'clinic'
    publisherEmail: 'api@clinic.example'
    customProperties: {
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': given
    }
  }
}
