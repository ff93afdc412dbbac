assert new File(basedir, 'prompts/target/classes/shop/DeskPrompt.class').exists()
assert new File(basedir, 'prompts/target/warmprefix/warmprefix.html').exists()
assert !new File(basedir, 'plain/target/warmprefix').exists()
