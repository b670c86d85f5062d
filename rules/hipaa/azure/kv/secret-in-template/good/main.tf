resource "azurerm_key_vault_secret" "ehr" {
  name             = "ehr-password"
  key_vault_id     = "/subscriptions/s/clinic"
  value_wo_version = 1
}
