resource clinic 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'clinic'
}

resource ehr 'Microsoft.ApiManagement/service/namedValues@2022-08-01' = {
  parent: clinic
  name: 'ehr-password'
  properties: { // finding
    displayName: 'ehr-password'
    secret: true
    value: 'w4rdR0und-Example!'
  }
}
