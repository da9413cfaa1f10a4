# What a team keeps of Atlas in Terraform. The provider takes address and credentials from the environment.
terraform {
  required_providers {
    mongodbatlas = {
      source  = "mongodb/mongodbatlas"
      version = "2.16.0"
    }
  }
}

variable "org_id" {
  type = string
}

resource "mongodbatlas_project" "web" {
  name   = "web"
  org_id = var.org_id
}

resource "mongodbatlas_project_ip_access_list" "office" {
  project_id = mongodbatlas_project.web.id
  ip_address = "203.0.113.99"
  comment    = "office"
}

resource "mongodbatlas_database_user" "app" {
  project_id         = mongodbatlas_project.web.id
  username           = "app"
  password           = "a-password-of-the-emulator"
  auth_database_name = "admin"

  roles {
    role_name     = "readWrite"
    database_name = "shop"
  }
}

resource "mongodbatlas_flex_cluster" "dev" {
  project_id = mongodbatlas_project.web.id
  name       = "dev"
  provider_settings = {
    backing_provider_name = "AWS"
    region_name           = "US_EAST_1"
  }
}

resource "mongodbatlas_advanced_cluster" "prod" {
  project_id   = mongodbatlas_project.web.id
  name         = "prod"
  cluster_type = "REPLICASET"
  replication_specs = [
    {
      region_configs = [
        {
          electable_specs = {
            instance_size = "M10"
            node_count    = 3
          }
          provider_name = "AWS"
          priority      = 7
          region_name   = "US_EAST_1"
        }
      ]
    }
  ]
}

resource "mongodbatlas_service_account" "ci" {
  org_id                     = var.org_id
  name                       = "ci"
  description                = "Runs the pipelines"
  roles                      = ["ORG_READ_ONLY"]
  secret_expires_after_hours = 2160
}

resource "mongodbatlas_service_account_secret" "ci" {
  org_id                     = var.org_id
  client_id                  = mongodbatlas_service_account.ci.client_id
  secret_expires_after_hours = 2160
}
