resource "azurerm_key_vault_secret" "ehr" {
  name         = "ehr-password"
  key_vault_id = "/subscriptions/s/clinic"
  value        = "w4rdR0und-Example!" # finding
}
