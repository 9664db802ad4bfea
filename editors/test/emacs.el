;;; emacs.el --- Breaks a driver in the real Emacs and mends it again  -*- lexical-binding: t; -*-
;; Run by editors/test/run with FILE, JAR and SETUP (the directory of custody.el) in the environment.

(setq package-user-dir "/nonexistent" make-backup-files nil create-lockfiles nil)
(dolist (dir (file-expand-wildcards "/usr/share/emacs/site-lisp/elpa*/*"))
  (when (file-directory-p dir) (add-to-list 'load-path dir)))
(add-to-list 'load-path (getenv "SETUP"))
(setq custody-server-jar (getenv "JAR")
      custody-java (or (getenv "JAVA") "java")
      custody-settings '(:delay 50)
      eglot-confirm-server-initiated-edits nil
      eglot-connect-timeout 120)
(require 'custody)

(defun check (what condition)
  "Wait until CONDITION holds and say WHAT, or fail."
  (let ((end (+ (float-time) 30)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.1))
    (unless (funcall condition)
      (message "emacs: waited in vain for %s; shown is %S" what
               (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
      (kill-emacs 1))
    (message "emacs: %s" what)))

(defun shown ()
  "The texts of all diagnostics."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(find-file (getenv "FILE"))
(java-mode)
(apply #'eglot (eglot--guess-contact))
(check "the server runs" #'eglot-current-server)
(flymake-start)
(check "the driver is opened and has no findings" (lambda () (null (shown))))
(goto-char (point-min))
(search-forward (getenv "AFTER"))
(forward-line 1)
(insert (getenv "BREAK") "\n")
(forward-line -1)
(defvar broken (line-number-at-pos))
(eglot--signal-textDocument/didChange)
(check "a broken rule is shown where it is broken"
       (lambda ()
         (let ((found (car (flymake-diagnostics))))
           (and found
                (= broken (line-number-at-pos (flymake-diagnostic-beg found)))
                (string-match-p (regexp-quote (getenv "KEY")) (flymake-diagnostic-text found))))))
(let* ((found (car (flymake-diagnostics)))
       (actions (jsonrpc-request
                 (eglot-current-server) :textDocument/codeAction
                 (list :textDocument (eglot--TextDocumentIdentifier)
                       :range (list :start (eglot--pos-to-lsp-position (flymake-diagnostic-beg found))
                                    :end (eglot--pos-to-lsp-position (flymake-diagnostic-end found)))
                       :context (list :diagnostics
                                      (vector (cdr (assoc 'eglot-lsp-diag
                                                          (eglot--diag-data found))))))))
       (action (and (> (length actions) 0) (aref actions 0))))
  (unless (plist-get action :edit)
    (message "emacs: no action is offered: %S" actions)
    (kill-emacs 1))
  (eglot--apply-workspace-edit (plist-get action :edit))
  (eglot--signal-textDocument/didChange)
  (check (format "the action '%s' mends it" (plist-get action :title)) (lambda () (null (shown)))))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
;;; emacs.el ends here
