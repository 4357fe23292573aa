//! The macro that declares a pass with options.

/// Declares a pass struct with its options: field, type, default, name and help of each, once.
///
/// ```
/// # use irtool::pass::{PassOptions, PassRegistry, set_options, options_text};
/// irtool::pass_options! {
///     /// Repeats something.
///     pub struct Repeat {
///         /// How often.
///         pub times: i64 = 10, "times", "Number of times to repeat";
///         /// What to leave alone.
///         pub except: Vec<String> = Vec::new(), "except", "Names to leave alone";
///     }
/// }
/// let mut pass = Repeat::default();
/// set_options(&mut pass, "times=3 except={a,'b c'}", &PassRegistry::new()).unwrap();
/// assert_eq!(options_text(&pass), "{except={a,{b c}} times=3}");
/// ```
#[macro_export]
macro_rules! pass_options {
    (
        $(#[$doc:meta])*
        $vis:vis struct $pass:ident {
            $(
                $(#[$field_doc:meta])*
                $field_vis:vis $field:ident : $ty:ty = $default:expr, $name:literal, $help:literal;
            )*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        $vis struct $pass {
            $($(#[$field_doc])* $field_vis $field: $ty,)*
        }

        impl Default for $pass {
            fn default() -> Self {
                Self { $($field: $default,)* }
            }
        }

        impl $crate::pass::PassOptions for $pass {
            const OPTIONS: &'static [$crate::pass::OptionInfo] = &[$(
                $crate::pass::OptionInfo {
                    name: $name,
                    value_name: <$ty as $crate::pass::OptionValue>::VALUE_NAME,
                    help: $help,
                    choices: <$ty as $crate::pass::OptionValue>::CHOICES,
                },
            )*];

            fn set_option(
                &mut self,
                number: usize,
                value: Option<&str>,
                registry: &$crate::pass::PassRegistry,
            ) -> Result<(), $crate::pass::ValueError> {
                match Self::OPTIONS.get(number).map(|option| option.name) {
                    $(Some($name) => {
                        $crate::pass::OptionValue::set(&mut self.$field, value, registry)
                    })*
                    _ => {
                        let _ = (value, registry);
                        Ok(())
                    }
                }
            }

            fn option_text(&self, number: usize) -> Option<String> {
                match Self::OPTIONS.get(number).map(|option| option.name) {
                    $(Some($name) => $crate::pass::OptionValue::text(&self.$field),)*
                    _ => None,
                }
            }
        }
    };
}
