// A generic method that closes what its supplier gives takes references and lambdas alike.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Function;
import java.util.function.Supplier;

class GenericUsing {
  static <T extends Res, R> R using(Supplier<@Owned T> s, Function<@Borrowed T, R> f) {
    T t = s.get();
    try {
      return f.apply(t);
    } finally {
      t.close();
    }
  }

  int accepted() {
    return using(Res::new, r -> r.size());
  }

  int references() {
    return using(Res::new, Res::size);
  }

  int lambdas() {
    return using(() -> new Res(), r -> r.size() + 1);
  }
}

@Tracked
class Res {
  int size() {
    return 1;
  }

  void close(@Owned Res this) {}
}
