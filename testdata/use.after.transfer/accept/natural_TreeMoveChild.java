// A directory tree: a child is detached from one parent and attached to another.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class TreeMoveChild {
  private final DirNode root = new DirNode("/");

  boolean move(String from, String to, String name) {
    DirNode source = root.child(from);
    DirNode target = root.child(to);
    if (source == null || target == null) {
      return false;
    }
    FileNode file = source.detach(name);
    if (file == null) {
      return false;
    }
    target.attach(name, file);
    return true;
  }
}

class DirNode {
  private final String name;
  private final Map<String, DirNode> dirs = new HashMap<>();
  private final Map<String, @Owned FileNode> files = new HashMap<>();

  DirNode(String name) {
    this.name = name;
  }

  @Nullable DirNode child(String child) {
    return child.isEmpty() ? this : dirs.get(child);
  }

  DirNode mkdir(String child) {
    return dirs.computeIfAbsent(child, DirNode::new);
  }

  void attach(String child, @Owned FileNode file) {
    FileNode replaced = files.put(child, file);
    if (replaced != null) {
      replaced.delete();
    }
  }

  @Nullable @Owned FileNode detach(String child) {
    return files.remove(child);
  }

  long size() {
    long size = 0;
    for (FileNode file : files.values()) {
      size += file.size();
    }
    for (DirNode dir : dirs.values()) {
      size += dir.size();
    }
    return size;
  }

  @Override
  public String toString() {
    return name;
  }
}

@Tracked
interface FileNode {
  long size();

  void delete(@Owned FileNode this);
}
