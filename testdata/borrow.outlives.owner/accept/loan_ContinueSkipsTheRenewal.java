// Mended: The continue goes round without taking the loan of the next page.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ContinueSkipsTheRenewal {
  long scan(@Owned Page page, long[] numbers) {
    long sum = 0;
    Mark mark = page.mark();
    for (long number : numbers) {
      sum += mark.at();
      page.free();
      page = new Page(number);
      if (number < 0) {
        mark = page.mark();
        continue;
      }
      mark = page.mark();
    }
    page.free();
    return sum;
  }
}

@Tracked
class Page {
  private final Mark mark;

  Page(long number) {
    mark = new Mark(number);
  }

  @Borrowed("this") Mark mark() {
    return mark;
  }

  void free(@Owned Page this) {}
}

record Mark(long at) {}
