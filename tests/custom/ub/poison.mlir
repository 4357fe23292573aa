// The attribute has no parameters: what is written behind its name is passed over.
"foo.t"() {a = #ub.poison<1>, b = #ub.poison, c = #ub<poison>} : () -> ()
