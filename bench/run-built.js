// The published command line without the launcher's preference for the sources of a checkout.
const { main } = await import("../dist/cli/main.js");
process.exitCode = await main(process.argv.slice(2));
