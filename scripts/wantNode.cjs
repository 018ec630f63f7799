// Loaded before each script of package.json, in words that every Node understands: one that cannot read the scripts is told in a sentence.
if (!process.features.typescript) {
  console.error(
    "This is Node " +
      process.versions.node +
      ", and the scripts want 22.18 or newer. `npm install` brings one of its own for most systems, unless optional packages are left out; or install a newer Node."
  );
  process.exit(1);
}
