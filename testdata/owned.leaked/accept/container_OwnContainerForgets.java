// Containers of what may be forgotten, of closures and of loans, some by classes of the program's own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Consumer;

class OwnContainerForgets {
  void hints(Hints hints) {
    hints.add(new Hint());
    hints.clear();
  }

  void sinks(ArrayList<Consumer<@Owned Frame>> sinks, @Owned Frame frame) {
    sinks.add(each -> each.send());
    sinks.get(0).accept(frame);
    sinks.clear();
  }

  <H extends ArrayDeque<@Owned Hint>> void variableHints(H hints) {
    hints.clear();
  }

  int views(Views views, @Borrowed Frame frame) {
    views.forget();
    return views.size() + frame.length();
  }
}

class Hints extends ArrayDeque<@Owned Hint> {
  private static final long serialVersionUID = 1;

  void forget() {
    clear();
  }
}

class Views extends HashMap<String, @Borrowed Frame> {
  private static final long serialVersionUID = 1;

  void forget() {
    clear();
    remove("a");
  }
}

@Tracked(droppable = true)
class Hint {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
