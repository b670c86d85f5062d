resource records 'Microsoft.Sql/servers@2023-08-01-preview' = {
  name: 'records'
  location: 'eastus'
  properties: {
    administratorLogin: 'records'
    administrators: { azureADOnlyAuthentication: false } // finding
  }
}
