resource results 'Microsoft.EventGrid/topics@2024-06-01-preview' = {
  name: 'results'
  location: 'eastus'
  properties: {
    minimumTlsVersionAllowed: '1.2'
  }
}
