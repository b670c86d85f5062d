resource "azurerm_key_vault_secret" "ehr" {
  name            = "ehr"
  key_vault_id    = "/subscriptions/s/clinic"
  value           = var.ehr
  expiration_date = "2028-01-01T00:00:00Z"
}
