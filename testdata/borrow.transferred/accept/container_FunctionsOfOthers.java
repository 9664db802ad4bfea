// Mended: each function and each list goes to the method that asks for its kind.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

class FunctionsOfOthers {
  void consumer(Consumer<@Owned Frame> taker, Consumer<@Borrowed Frame> reader) {
    takes(taker);
    reads(reader);
  }

  void second(BiConsumer<String, @Owned Frame> taker, BiConsumer<String, @Borrowed Frame> reader) {
    takesSecond(taker);
    readsSecond(reader);
  }

  void loans(Consumer<@Borrowed Frame> reader, Consumer<@Borrowed(exclusive = true) Frame> writer) {
    reads(reader);
    writes(writer);
  }

  void orders(Comparator<@Borrowed Frame> order) {
    ordersMine(order);
  }

  void counts(ArrayDeque<@Owned Frame> mine, ArrayDeque<@Refcounted Frame> counts) {
    takesCounts(counts);
    takesAll(mine);
  }

  void takes(Consumer<@Owned Frame> taker) {}

  void takesSecond(BiConsumer<String, @Owned Frame> taker) {}

  void reads(Consumer<@Borrowed Frame> reader) {}

  void readsSecond(BiConsumer<String, @Borrowed Frame> reader) {}

  void writes(Consumer<@Borrowed(exclusive = true) Frame> writer) {}

  void ordersMine(Comparator<@Owned Frame> order) {}

  void takesCounts(@Borrowed ArrayDeque<@Refcounted Frame> counts) {}

  void takesAll(@Borrowed ArrayDeque<@Owned Frame> frames) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
