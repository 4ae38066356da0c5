"""What the person wrote: diary, settings, migrations."""
