;;; custody.el --- Shows who owns what in Java sources  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "26.3") (eglot "1.9"))

;;; Commentary:

;; Has eglot start Custody's language server in Java buffers:
;;
;;   (setq custody-server-jar "/path/to/custody-language-server.jar")
;;   (require 'custody)
;;   (add-hook 'java-mode-hook #'eglot-ensure)
;;
;; Settings go into `custody-settings', such as (:delay 100); see docs/editor.md.

;;; Code:

(require 'eglot)

(defgroup custody nil "Ownership in Java sources." :group 'tools)

(defcustom custody-server-jar "custody-language-server.jar"
  "The jar of the language server."
  :type 'file)

(defcustom custody-java "java"
  "The java that runs it, of a JDK of at least 17."
  :type 'string)

(defcustom custody-settings nil
  "The server's settings, as a property list."
  :type 'plist)

(defclass custody-server (eglot-lsp-server) ()
  "Custody's language server.")

(cl-defmethod eglot-initialization-options ((_server custody-server))
  "Sends the settings when the server starts."
  (append custody-settings '(:previews t)))

(cl-defmethod eglot-execute-command ((server custody-server) command arguments)
  "Shows the page that COMMAND with ARGUMENTS finds or makes."
  (let ((page (jsonrpc-request server :workspace/executeCommand
                               `(:command ,(format "%s" command) :arguments ,arguments))))
    (when (stringp page)
      (view-file-other-window (eglot--uri-to-path page)))))

(defun custody-contact (&optional _interactive)
  "The class of the server and the command that starts it."
  (list 'custody-server custody-java "-jar" (expand-file-name custody-server-jar)))

(add-to-list 'eglot-server-programs '(java-mode . custody-contact))

(provide 'custody)
;;; custody.el ends here
