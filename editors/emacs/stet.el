;;; stet.el --- Annotated news notes, checked while they are written  -*- lexical-binding: t -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "29.1"))
;; Keywords: languages, tools, wp

;;; Commentary:

;; Modes for Stet's notes (.stet) and fact bases (.facts), with Emacs's own eglot as the client of the language server:
;;
;;   (add-to-list 'load-path "/path/to/stet/editors/emacs")
;;   (require 'stet)
;;
;; Eglot's own keys do the rest: M-. to the statement behind a claim, M-? where it is used, C-h . what is wrong,
;; M-x eglot-code-actions for the fixes, M-x eglot-rename.

;;; Code:

(require 'eglot)

(defgroup stet nil "Annotated news notes." :group 'text)

(defcustom stet-program "stet"
  "The program: a path, or a name on variable `exec-path'."
  :type 'string)

(defcustom stet-start-server t
  "Whether a note or fact base starts the language server when it is opened."
  :type 'boolean)

(defconst stet--name "[[:alpha:]][[:alnum:]_-]*")

(defvar stet-font-lock-keywords
  `(("^[ \t]*%%.*$" 0 font-lock-comment-face t)
    ("[ \t]\\(%%.*\\)$" 1 font-lock-comment-face t)
    ("%%[ \t]*\\(ignore\\(?:-next\\|-file\\)?\\):" 1 font-lock-preprocessor-face t)
    ("^[ \t]*#\\{1,6\\}[ \t].*$" . font-lock-keyword-face)
    ("^\\([[:alpha:]-]+\\):" 1 font-lock-variable-name-face)
    ("^[ \t]*\\(?:[-*+]\\|[0-9]+\\.\\)[ \t]" . font-lock-builtin-face)
    ("\\[\\[\\([^][{}|\n]+\\)\\(?:|\\([^][{}\n]+\\)\\)?\\]\\]" (1 font-lock-type-face) (2 font-lock-string-face nil t))
    ("\\[^\\([^][{} \t\n]+\\)\\]" 1 font-lock-constant-face)
    ("\\[\\([^][\n]+\\)\\][{(]" 1 font-lock-string-face)
    ("{[^{}\n]*}"
     (,(concat "\\.\\(" stet--name "\\)") (progn (goto-char (match-beginning 0)) (match-end 0)) (goto-char (match-end 0))
      (1 font-lock-variable-name-face t)))
    ("{[^{}\n]*}"
     (,(concat "\\_<\\(not\\|former\\|current\\|then\\|incoming\\|planned\\|target\\|estimate\\|forecast\\|exempt\\|src\\|note\\)\\_>")
      (progn (goto-char (match-beginning 0)) (match-end 0)) (goto-char (match-end 0)) (1 font-lock-keyword-face t)))
    ("{[^{}\n]*}"
     ("@[ \t]*\\([0-9FYQH.-]+\\)" (progn (goto-char (match-beginning 0)) (match-end 0)) (goto-char (match-end 0))
      (1 font-lock-constant-face t))))
  "Colours of notes until the server refines them.")

(defvar stet-facts-font-lock-keywords
  `(("\\(?:^\\|[ \t]\\)\\(#.*\\)$" 1 font-lock-comment-face t)
    ("\"\\(?:[^\"\\\n]\\|\\\\.\\)*\"" 0 font-lock-string-face keep)
    ("^\\(base\\|class\\|unit\\|source\\|property\\|entity\\)[ \t]+\\([[:alnum:]_-]+\\)"
     (1 font-lock-keyword-face) (2 font-lock-type-face))
    (,(concat "^[ \t]+\\(" stet--name "\\)") 1 font-lock-variable-name-face)
    ("\\[\\([[:alnum:]_-]+\\)" 1 font-lock-constant-face)
    ("[ \t]\\(from\\|until\\|as-of\\|recorded\\|said-by\\|note\\|planned\\|target\\|estimate\\|forecast\\|preferred\\|deprecated\\)\\_>"
     1 font-lock-keyword-face)
    ("@\\([0-9FYQH.~-]+\\)" 1 font-lock-constant-face)
    ("\\_<[0-9][0-9_]*\\(?:\\.[0-9]+\\)?\\_>" . font-lock-constant-face))
  "Colours of fact bases until the server refines them.")

(defun stet--start ()
  "Start the server, or say what is missing."
  (when stet-start-server
    (if (executable-find stet-program)
        (eglot-ensure)
      (display-warning
       'stet (format "The program \"%s\" was not found, so this file is coloured but not checked.
Put stet on your PATH, or set `stet-program' to where it is." stet-program)))))

;;;###autoload
(define-derived-mode stet-mode text-mode "Stet"
  "Major mode for annotated news notes."
  (setq-local comment-start "%% " comment-end "" comment-start-skip "%%+[ \t]*")
  (setq-local font-lock-defaults '(stet-font-lock-keywords t))
  (visual-line-mode 1)
  (stet--start))

;;;###autoload
(define-derived-mode stet-facts-mode prog-mode "Stet-Facts"
  "Major mode for fact bases."
  (modify-syntax-entry ?- "_")
  (setq-local comment-start "# " comment-end "" comment-start-skip "#+[ \t]*")
  (setq-local font-lock-defaults '(stet-facts-font-lock-keywords t))
  (setq-local indent-tabs-mode nil tab-width 2)
  (stet--start))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.stet\\'" . stet-mode))
;;;###autoload
(add-to-list 'auto-mode-alist '("\\.facts\\'" . stet-facts-mode))

(add-to-list 'eglot-server-programs
             `(((stet-mode :language-id "stet") (stet-facts-mode :language-id "stet-facts"))
               . ,(lambda (&rest _) (list stet-program "--stdio"))))

;; Eglot of Emacs 29 and 30 leaves the letters of a file's name beyond ASCII as bytes, and then finds no such buffer.
(defun stet--decode-path (path)
  "PATH with its bytes read as UTF-8, where it has any that no decoder has read."
  (if (and (stringp path) (string-match-p "[\x3fff80-\x3fffff]" path))
      (decode-coding-string (encode-coding-string path 'utf-8-emacs) 'utf-8)
    path))
(dolist (function '(eglot-uri-to-path eglot--uri-to-path))
  (when (fboundp function) (advice-add function :filter-return #'stet--decode-path)))

;; A folder with .stet.json is a project where there is no version control.
(defun stet--project (folder)
  "The project of FOLDER, where a .stet.json says so."
  (when-let* ((root (locate-dominating-file folder ".stet.json")))
    (cons 'stet (expand-file-name root))))
(add-hook 'project-find-functions #'stet--project 90)
(cl-defmethod project-root ((project (head stet))) (cdr project))

(defun stet-check ()
  "Check the notes of this project, with the findings in a compilation buffer."
  (interactive)
  (require 'compile)
  (let ((default-directory (if-let* ((p (project-current))) (project-root p) default-directory)))
    (compile (concat (shell-quote-argument stet-program) " --check --color never"))))

(defun stet-annotate ()
  "Apply the server's offer to mark every figure and name that a fact matches."
  (interactive)
  (let ((offer (seq-find (lambda (a) (string-match-p "annotate" (downcase (plist-get a :title))))
                         (eglot-code-actions (point-min) (point-max))))
        (before (buffer-chars-modified-tick)))
    (when offer (eglot-execute (eglot-current-server) offer))
    (when (= before (buffer-chars-modified-tick))
      (message "No fact matches a figure or name that is not marked yet"))))

(provide 'stet)
;;; stet.el ends here
