using 'main.bicep'
param p = { x: readEnvironmentVariable('A', '''
b''') }
