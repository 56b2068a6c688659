const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");

/** Where the manifest in the repository points: the development server. */
const developmentAddress = "https://localhost:3000/";

/** Where office.js comes from: Microsoft's CDN, the one of Office 365 operated by 21Vianet (世纪互联), or any other address. */
const officeJsAddresses = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * The build of the pane and of the local page. Settings are given as `--env name=value`:
 * - `base` the https address that the files will be served from, for the manifest (or BASE_ADDRESS in the environment);
 * - `officejs` global (default), 21vianet, or the address of a copy on a server of one's own;
 * - `sourcemaps` also write source maps in production.
 */
module.exports = async (env, { mode }) => {
  const isProduction = mode === "production";
  const base = baseAddress(env.base ?? process.env.BASE_ADDRESS ?? developmentAddress);
  const officeJs = officeJsAddresses[env.officejs ?? "global"] ?? env.officejs;

  return {
    mode,
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      message: "./src/commands/message.ts",
      local: "./src/localpage/index.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: isProduction ? "[name].[contenthash].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash][ext]",
      clean: true,
    },
    devtool: isProduction ? (env.sourcemaps ? "source-map" : false) : "cheap-module-source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.resolve(__dirname, "src"),
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                // What the web views that pass src/taskpane/page/startCheck.js can parse.
                target: "es2020",
              },
            },
          },
        },
      ],
    },
    optimization: {
      // React and Fluent UI change seldom: in a file of their own they stay cached when the pane changes.
      splitChunks: {
        cacheGroups: {
          vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: ({ name }) => name === "taskpane" },
        },
      },
    },
    // scripts/checkBundleSize.ts judges the size, compressed as it travels.
    performance: false,
    plugins: [
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: "./src/taskpane/page/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeJs },
      }),
      new HtmlPlugin({
        template: "./src/commands/page/commands.html",
        filename: "commands.html",
        chunks: ["commands"],
        templateParameters: { officeJs },
      }),
      new HtmlPlugin({
        template: "./src/commands/page/message.html",
        filename: "message.html",
        chunks: ["message"],
        templateParameters: { officeJs },
      }),
      new HtmlPlugin({ template: "./src/localpage/page/local.html", filename: "local.html", chunks: ["local"] }),
      new CopyPlugin({
        patterns: [
          // Copied as it is: the minimizer would write syntax that old web views cannot parse.
          { from: "src/taskpane/page/startCheck.js", info: { minimized: true } },
          { from: "src/taskpane/page/support.html" },
          { from: "assets/icons/*.png" },
          {
            from: "assets/server/web.config",
            transform: (text) =>
              text.toString().replaceAll(new URL(officeJsAddresses.global).origin, originOf(officeJs, base)),
          },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(developmentAddress, base) },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: { type: "https", options: await developmentCertificate(env) },
      static: false,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    },
  };
};

/** Where a page's script comes from; the site itself where its address is relative. */
function originOf(address, base) {
  return new URL(address, base).origin;
}

/** Office accepts only https; the address ends with a slash, since file names are put behind it. */
function baseAddress(address) {
  if (!/^https:\/\/[^\s"<>&]+$/.test(address)) {
    throw new Error(`The base address must begin with https:// — ${address}`);
  }
  return address.endsWith("/") ? address : `${address}/`;
}

/**
 * The certificate that `npx office-addin-dev-certs install` made Windows trust. Where it was not run,
 * webpack makes one of its own, which a browser warns of and Excel refuses.
 */
async function developmentCertificate(env) {
  if (!env.WEBPACK_SERVE) {
    return {};
  }
  const { getHttpsServerOptions, verifyCertificates } = await import("office-addin-dev-certs");
  return verifyCertificates() ? getHttpsServerOptions() : {};
}
