// gap: a generic method with a supplier of owners does not know what a reference or lambda gives it
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
    // :: error: [owned.leaked]
    return using(Res::new, Res::size);
  }

  int lambdas() {
    // :: error: [borrow.returned] :: error: [owned.leaked]
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
