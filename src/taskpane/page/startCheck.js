/*
 * Says in a plain sentence why the pane stays blank, where the pane itself cannot: on the web view of
 * Office 2019 and earlier (Internet Explorer's), and where office.js or the pane's own files do not
 * arrive. Hence ES5, no imports, sentences in place, and loaded before everything else.
 */
(function () {
  "use strict";

  var waitForStart = 10000;

  /* The newest thing that the bundle needs: web views that have it also parse the bundle's syntax. */
  var isOutdated = typeof Array.prototype.findLastIndex !== "function";

  function element(tag, text) {
    var made = document.createElement(tag);
    if (text) {
      made.appendChild(document.createTextNode(text));
    }
    return made;
  }

  function outdatedNotice() {
    var made = element("div");
    made.appendChild(element("h1", "需要更新版本的 Office"));
    made.appendChild(
      element(
        "p",
        "当前 Office 的网页组件过旧，无法显示本加载项。请升级到 Office 2021 及以上版本并更新 Microsoft Edge WebView2，或使用 Microsoft 365、网页版 Excel。"
      )
    );
    made.appendChild(element("p", "工作簿不受影响，可以照常查看和编辑。"));
    made.appendChild(
      element(
        "p",
        "现在就要用：用 Microsoft Edge 打开下面的网页，把工作簿拖进去，生成之后下载。文件只在本机处理，不上传。"
      )
    );
    made.appendChild(localPageLink());
    return made;
  }

  /* Its address as text, since the link may open in the same old browser. */
  function localPageLink() {
    var address = location.href.replace(/[^/]*([?#].*)?$/, "") + "local.html";
    var link = element("a", address);
    var line = element("p");
    link.href = address;
    link.target = "_blank";
    line.appendChild(link);
    return line;
  }

  function notStartedNotice() {
    var made = element("div");
    var addresses = element("ul");
    var retry = element("button", "重试");
    var officeJs = document.querySelector("script[data-office-js]");
    made.appendChild(element("h1", "加载项未能启动"));
    made.appendChild(element("p", "没有加载到所需的文件，工作簿没有任何改动。请检查网络连接后点击「重试」。"));
    made.appendChild(element("p", "如果仍然失败，请联系管理员，允许本机访问："));
    addresses.appendChild(element("li", location.protocol + "//" + location.host));
    if (officeJs) {
      addresses.appendChild(element("li", officeJs.src));
    }
    made.appendChild(addresses);
    retry.onclick = function () {
      location.reload();
    };
    made.appendChild(retry);
    return made;
  }

  function show() {
    var root = document.getElementById("root");
    var main = element("main");
    if (!root || root.firstChild) {
      return;
    }
    var notice = isOutdated ? outdatedNotice() : notStartedNotice();
    notice.className = "start-notice";
    notice.setAttribute("role", "alert");
    /* React empties the root when it starts after all. */
    main.appendChild(notice);
    root.appendChild(main);
  }

  function onScriptsDone() {
    if (isOutdated || !window.Office) {
      show();
    }
  }

  document.addEventListener("DOMContentLoaded", onScriptsDone);
  setTimeout(show, waitForStart);
})();
