// A tracked class that is a CharSequence and has fluent shared methods.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CharSequenceOfTracked {
  int run(String text) {
    Line line = new Line(text);
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetter(line.charAt(i))) letters++;
    }
    CharSequence head = line.subSequence(0, Math.min(4, line.length()));
    line.close();
    return letters + head.length();
  }
}

@Tracked
class Line implements CharSequence {
  private final String text;

  Line(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return text.substring(from, to);
  }

  @Override
  public String toString() {
    return text;
  }

  void close(@Owned Line this) {}
}
