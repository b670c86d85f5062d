resource "azurerm_api_management_named_value" "ehr-password" {
  name                = "ehr-password"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  display_name = "ehr-password"
  secret       = true
  value_from_key_vault {
    secret_id = "https://clinic.vault.azure.net/secrets/ehr"
  }
}
