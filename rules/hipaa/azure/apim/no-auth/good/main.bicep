resource clinic 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'clinic'
}

resource records 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: clinic
  name: 'records'
  properties: {
    path: 'records'
    subscriptionRequired: true
  }
}
