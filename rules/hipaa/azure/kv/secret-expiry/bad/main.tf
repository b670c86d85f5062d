resource "azurerm_key_vault_secret" "ehr" {
  name         = "ehr"
  key_vault_id = "/subscriptions/s/clinic"
  value        = var.ehr # finding
}
