import java.util.ArrayList;
import java.util.List;

class Unconcerned {
  private final List<String> names = new ArrayList<>();

  void add(String name) {
    Runnable later = () -> names.add(name);
    later.run();
  }

  int count() {
    return names.size();
  }
}

record Unmentioned(int number) {}
